export { IdentityTypesPage as IdentityTypesRoute } from '#features/identities';
