export { IdentityTypesPage } from './identity-types-page.tsx';
