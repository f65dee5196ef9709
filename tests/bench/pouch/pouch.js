// The peer of the sync measurement: PouchDB on both ends, LevelDB beneath, express-pouchdb between.
//   node pouch.js serve FOLDER           serves every database in FOLDER; says "listening on http://…"
//   node pouch.js fill FOLDER DOCUMENTS  puts the documents, one JSON a line, into FOLDER's own database
//   node pouch.js push FOLDER URL        replicates that database to the server
//   node pouch.js pull FOLDER URL        replicates from the server into a database of FOLDER
//   node pouch.js idle FOLDER URL        replicates again and again when there is nothing to do
// Each answers with one line of JSON. Only replicate() is timed; processor: seconds of both ends together.
'use strict';

const fs = require('fs');
const path = require('path');
const { performance } = require('perf_hooks');
const PouchDB = require('pouchdb');

const BATCH = 1000;
const IDLE_ROUNDS = 20;
const NAME = 'bench';

function processor() {
  const used = process.cpuUsage();
  return (used.user + used.system) / 1e6;
}

function local(folder) {
  return new PouchDB(path.join(folder, 'local'));
}

function serve(folder) {
  const app = require('express')();
  const counted = { requests: 0 };
  let sockets = [];
  app.get('/counted', (_request, response) => {
    const bytes = sockets.reduce((sum, one) => sum + one.bytesRead + one.bytesWritten, 0);
    response.json({ ...counted, bytes, processor: processor() });
  });
  app.use((_request, _response, next) => {
    counted.requests += 1;
    next();
  });
  const Stored = PouchDB.defaults({ prefix: folder + path.sep });
  const options = { mode: 'minimumForPouchDB', inMemoryConfig: true };
  app.use(require('express-pouchdb')(Stored, options));
  const server = app.listen(0, '127.0.0.1', () => {
    process.stdout.write(`listening on http://127.0.0.1:${server.address().port}\n`);
  });
  server.on('connection', (socket) => sockets.push(socket));
  process.stdin.on('end', () => process.exit(0)).resume();
}

async function fill(folder, file) {
  const database = local(folder);
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  for (let first = 0; first < lines.length; first += BATCH) {
    await database.bulkDocs(lines.slice(first, first + BATCH).map((line) => JSON.parse(line)));
  }
  return { documents: (await database.info()).doc_count };
}

async function replicate(folder, url, direction) {
  const database = local(folder);
  const remote = new PouchDB(`${url}/${NAME}`);
  await database.info();
  await remote.info();
  const spent = processor() + (await counted(url)).processor;
  const begun = performance.now();
  const told = await database.replicate[direction](remote, { batch_size: BATCH });
  const seconds = (performance.now() - begun) / 1000;
  const both = processor() + (await counted(url)).processor - spent;
  const target = direction === 'to' ? remote : database;
  return { seconds, processor: both, written: told.docs_written, documents: (await target.info()).doc_count };
}

async function counted(url) {
  return (await fetch(`${url}/counted`)).json();
}

async function idle(folder, url) {
  const database = local(folder);
  const remote = new PouchDB(`${url}/${NAME}`);
  const took = [];
  await database.replicate.from(remote, { batch_size: BATCH });
  const before = await counted(url);
  for (let round = 0; round < IDLE_ROUNDS; round += 1) {
    const begun = performance.now();
    await database.replicate.from(remote, { batch_size: BATCH });
    took.push((performance.now() - begun) / 1000);
  }
  const after = await counted(url);
  took.sort((one, other) => one - other);
  return {
    seconds: took[IDLE_ROUNDS / 2],
    requests: (after.requests - before.requests) / IDLE_ROUNDS,
    bytes: (after.bytes - before.bytes) / IDLE_ROUNDS,
  };
}

const [order, folder, argument] = process.argv.slice(2);
const orders = {
  fill: () => fill(folder, argument),
  push: () => replicate(folder, argument, 'to'),
  pull: () => replicate(folder, argument, 'from'),
  idle: () => idle(folder, argument),
};
if (order === 'serve') {
  serve(folder);
} else {
  orders[order]().then((answer) => {
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    process.exit(0);
  });
}
