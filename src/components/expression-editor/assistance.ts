/** Everything that helps while one writes an expression, registered with Monaco once for the page. */
import type { MonacoApi } from '#ui/monaco';
import { registerCompletion } from './completion-provider.ts';
import { registerHover } from './hover-provider.ts';
import { registerQuickFixes } from './quick-fix-provider.ts';
import { registerSemanticTokens } from './semantic-provider.ts';
import { registerSignatureHelp } from './signature-provider.ts';

let registered = false;

export function registerAssistance(monaco: MonacoApi): void {
  if (registered) return;
  registered = true;
  registerCompletion(monaco);
  registerHover(monaco);
  registerSignatureHelp(monaco);
  registerSemanticTokens(monaco);
  registerQuickFixes(monaco);
}
