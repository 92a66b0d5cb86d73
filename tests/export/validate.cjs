// node validate.cjs FILE: each xAPI statement of FILE against npm's xapi-validation, which has to refuse a broken one.
const fs = require('fs');
const validation = require('xapi-validation');

const check = validation.default;
const statements = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
let wrong = 0;
for (const one of statements) {
  for (const warning of check(one)) {
    wrong += 1;
    console.error(`${one.verb.id}: ${JSON.stringify(warning)}`);
  }
}
const broken = { ...statements[0], actor: { objectType: 'Agent', account: { name: 'x' } } };
if (check(broken).length === 0) {
  console.error('a statement whose account has no home page was accepted');
  wrong += 1;
}
console.log(`${statements.length} statements, ${wrong} mistakes`);
process.exit(wrong === 0 && statements.length > 0 ? 0 : 1);
