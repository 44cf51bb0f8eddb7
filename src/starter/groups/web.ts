/** Pages and links; forms are a group of their own that fills the same object. */

export const WEB = `
web | object | Web | Pages seen, links clicked and where the visitor came from
  webPageDetails | object | Page | The page on which it happened
    name | string | Page name | Name under which the page is filed in reports
    URL | string | Page address | Address of the page
    siteSection | string | Section | Part of the site that the page belongs to
    server | string | Server | Server that the page is filed under
    viewName | string | View | Name of the view in a page that changes without loading
    isErrorPage | boolean | Error page | True for pages that tell of an error
    isHomePage | boolean | Home page | True for the front page of the site
    pageViews | measure | Page views | Counts views of the page
  webInteraction | object | Link | The link or button that was used
    name | string | Link name | Name under which the link is filed in reports
    URL | string | Link target | Address that the link leads to
    type | enum download=Download, exit=Leaves the site, other=Within the site | Kind of link | Where the link leads
    region | string | Region | Part of the page that holds the link
    linkClicks | measure | Link clicks | Counts clicks on the link
  webReferrer | object | Referrer | Where the visitor came from
    URL | string | Referrer address | Address of the page before this one
    type | enum internal=Own site, external=Other site, search_engine=Search engine, typed_bookmarked=Typed or bookmark, email=E-mail, social=Social network, unknown=Unknown | Kind of referrer | What sort of place it was
`;

export const FORM_FILLED_OUT = `
web | object | Web | Pages seen, links clicked and where the visitor came from
  fillOutForm | object | Form | The form that was sent
    webFormID | string | Form id | Id of the form in the form tool
    webFormName | string | Form name | Name of the form
    formURL | string:uri | Form address | Page on which the form stood
    queryParameters | string | Query parameters | Parameters of that page
    clientIPAddress | string:ipv4 | IP address | Address from which the form was sent
    referrerURL | string | Referrer | Page before the form
    fields | map string | Answers | What was entered, by the name of the field
    isUpdate | boolean | Update | True when the person was known before
`;
