// Loads one built function in a fresh process, as Lambda does, and answers the events given on standard
// input, one JSON list in, one JSON object out: the answers and the milliseconds from load to first answer.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const events = JSON.parse(readFileSync(0, 'utf8'));
const started = performance.now();
const { handler } = await import(pathToFileURL(process.argv[2]).href);
const answers = [];
let firstAnswer;
for (const event of events) {
  answers.push(await handler(event, { awsRequestId: 'request' }));
  firstAnswer ??= performance.now() - started;
}
process.stdout.write(JSON.stringify({ answers, milliseconds: Math.round(firstAnswer) }));
