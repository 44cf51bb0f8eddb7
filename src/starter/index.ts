export { composeStarter, sampleWorkspace, type StarterFile } from './compose-starter.ts';
