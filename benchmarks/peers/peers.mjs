// Runs each library over the texts of a JSON Lines file and prints name, work, characters a second and what it found, parted by tabs.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as chrono from 'chrono-node';
import compromise from 'compromise';
import winkNlp from 'wink-nlp';
import winkModel from 'wink-eng-lite-web-model';

const require = createRequire(import.meta.url);
const articles = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
const characters = articles.reduce((sum, article) => sum + article.text.length, 0);
const wink = winkNlp(winkModel);

const jobs = [
  ['wink-nlp', 'tokens, parts of speech', article => wink.readDoc(article.text).tokens().length()],
  ['wink-nlp', 'tokens, parts of speech, its entities (dates, numbers, no names)', article => wink.readDoc(article.text).entities().length()],
  ['compromise', 'tokens, parts of speech', article => compromise(article.text).terms().length],
  ['compromise', 'tokens, parts of speech, people, places, organisations', article => {
    const read = compromise(article.text);
    return read.people().length + read.places().length + read.organizations().length;
  }],
  ['chrono-node', 'dates', article => chrono.parse(article.text, new Date(`${article.published}T12:00:00Z`)).length],
];

// Processor time of the process, after a first pass so that the code is compiled.
for (const [name, work, run] of jobs) {
  for (const article of articles)
    run(article);
  const start = process.cpuUsage();
  let found = 0;
  for (const article of articles)
    found += run(article);
  const used = process.cpuUsage(start);
  const { version } = require(`./node_modules/${name}/package.json`);
  console.log([`${name} ${version}`, work, (characters / ((used.user + used.system) / 1e6)).toFixed(0), found].join('\t'));
}
