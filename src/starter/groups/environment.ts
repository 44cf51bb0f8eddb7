/** Device, browser, network. */

export const ENVIRONMENT = `
environment | object | Environment | Browser or app, its system and its network
  type | enum browser=Browser, application=App, iot=Thing, external=External system, widget=Widget | Kind | What the person was using
  browserDetails | object | Browser | The browser, where it is one
    userAgent | string | User agent | What the browser says of itself
    name | string | Browser name | Name of the browser
    version | string | Browser version | Version of the browser
    acceptLanguage | string | Language | Language that the browser asks for
    cookiesEnabled | boolean | Cookies | Whether it takes cookies
    javaScriptEnabled | boolean | JavaScript | Whether it runs scripts
    viewportHeight | int 0.. | Window height | Pixels
    viewportWidth | int 0.. | Window width | Pixels
  operatingSystem | string | Operating system | Name of the system
  operatingSystemVersion | string | System version | Version of the system
  connectionType | enum wireless_wifi=Wi-Fi, mobile_lte=Mobile 4G, mobile_3g=Mobile 3G, cable=Cable, dsl=DSL, lan=Local network | Connection | How it was connected
  carrier | string | Carrier | Mobile network operator
  ISP | string | Provider | Internet provider
  ipV4 | string:ipv4 | IPv4 address | Address in the older form
  ipV6 | string:ipv6 | IPv6 address | Address in the newer form
  _dc | object | Language | Terms of Dublin Core
    language | string ^[a-z]{2}(-[A-Z]{2})?$ | Language | Language of the texts shown, fr-FR
`;

export const DEVICE = `
device | object | Device | The device in the hand or on the desk
  type | open mobile=Phone, tablet=Tablet, desktop=Computer, television=Television | Kind of device | What sort of device it is
  manufacturer | string | Manufacturer | Who made it
  model | string | Model | Name of the model
  modelNumber | string | Model number | Number of the model
  screenHeight | int 0.. | Screen height | Pixels
  screenWidth | int 0.. | Screen width | Pixels
  screenOrientation | enum portrait=Upright, landscape=Across | Orientation | How it was held
  isPushOptIn | boolean | Push allowed | Whether the person takes push messages
  isLocationEnabled | boolean | Location allowed | Whether the app may ask for the position
`;
