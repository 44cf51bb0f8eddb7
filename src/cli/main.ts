/** The `declic` command: reads its arguments, prints an answer, sets the exit code. */
const [command] = process.argv.slice(2);

if (command === undefined || command === 'help' || command === '--help') {
  process.stdout.write('Usage: declic <command>\n\nCommands:\n  help  this text\n');
} else {
  process.stderr.write(`declic: unknown command "${command}". Try: declic help\n`);
  process.exitCode = 2;
}
