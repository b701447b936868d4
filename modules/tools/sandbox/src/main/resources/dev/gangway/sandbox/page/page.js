'use strict';
// Everything from the server becomes text, never markup.
const $ = (id) => document.getElementById(id);

function make(name, text, className) {
  const node = document.createElement(name);
  if (text !== undefined) node.textContent = text;
  if (className) node.className = className;
  return node;
}

async function call(method, path, body) {
  const response = await fetch('/__gangway' + path, {
    method,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  });
  const json = await response.json();
  if (!response.ok) throw new Error(json.message);
  return json;
}

function attempt(action) {
  return async (event) => {
    if (event) event.preventDefault();
    try {
      await action(event);
      await refresh();
    } catch (e) {
      $('message').textContent = e.message;
    }
  };
}

function showClock(clock) {
  $('time').textContent = clock.time.replace('T', ' ').replace(/\..*|Z/, '') + ' UTC';
  $('running').textContent = clock.running ? 'runs' : 'stands';
  $('stop').dataset.running = String(clock.running);
}

function showFaults(faults) {
  $('faults').replaceChildren(...faults.map((each) => {
    const often = each.rate < 1 ? 'at a rate of ' + each.rate : each.times ? each.times + ' times' : 'every time';
    return make('li', each.fault + ' for ' + each.operation + ', ' + often);
  }));
}

function showRequests(requests) {
  $('request-rows').replaceChildren(...requests.map((each) => {
    const row = make('tr');
    const failed = each.status === 0 || each.status >= 400;
    row.append(
      make('td', each.time.slice(11, 19)),
      make('td', each.method + ' ' + each.provider + each.path),
      make('td', each.status === 0 ? 'none' : String(each.status), failed ? 'bad' : ''),
      make('td', each.fault),
      make('td', each.problems.length ? each.problems.join('; ') : 'valid', each.problems.length ? 'bad' : ''));
    return row;
  }));
}

let openState = new Set();

function showState(state) {
  $('used').textContent = state.used + ' of ' + state.limit + ' characters are used.';
  openState = new Set([...document.querySelectorAll('#state details[open]')].map((each) => each.dataset.key));
  const shown = [];
  for (const [provider, accounts] of Object.entries(state.providers)) {
    for (const account of accounts) {
      const details = make('details');
      details.dataset.key = provider + account.account;
      details.open = openState.has(details.dataset.key);
      const count = Object.keys(account.objects).length;
      details.append(make('summary', provider + ', ' + account.account + ': ' + count + ' objects'));
      for (const [path, object] of Object.entries(account.objects)) {
        details.append(make('pre', path + '\n' + JSON.stringify(object, null, 1)));
      }
      for (const [wallet, amount] of Object.entries(account.balances)) {
        details.append(make('pre', wallet + ' ' + amount));
      }
      shown.push(details);
    }
  }
  $('state').replaceChildren(...(shown.length ? shown : [make('p', 'Nothing was created yet.')]));
}

function showOperations(providers) {
  const options = [make('option', 'any operation')];
  options[0].value = '*';
  const shown = [];
  for (const [provider, { operations }] of Object.entries(providers)) {
    const details = make('details');
    details.append(make('summary', provider + ': ' + operations.length + ' operations'));
    const list = make('ul');
    for (const each of operations) {
      const option = make('option', provider + ' ' + each.id);
      option.value = provider + '/' + each.id;
      options.push(option);
      const item = make('li');
      item.append(make('code', each.method + ' ' + each.path), make('span', ' ' + each.summary));
      for (const magic of each.magic || []) {
        const ends = magic.ends.map((end) => end.value + ' by ' + end.text + ' or ' + end.amount);
        item.append(make('div', magic.field + ' ends as ' + magic.otherwise + '; as ' + ends.join(', as ')));
      }
      list.append(item);
    }
    details.append(list);
    shown.push(details);
  }
  $('operation').replaceChildren(...options);
  $('operations').replaceChildren(...shown);
}

async function refresh() {
  const [clock, faults, requests, state] = await Promise.all(
    ['/clock', '/faults', '/requests', '/state'].map((path) => call('GET', path)));
  showClock(clock);
  showFaults(faults.faults);
  showRequests(requests.requests);
  showState(state);
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', attempt(() => call('POST', '/clock', { advance: button.dataset.advance })));
}
$('stop').addEventListener('click', attempt(() => call('POST', '/clock', { running: $('stop').dataset.running !== 'true' })));
$('reset').addEventListener('click', attempt(() => call('POST', '/reset', {})));
$('no-faults').addEventListener('click', attempt(() => call('DELETE', '/faults')));
$('fault-form').addEventListener('submit', attempt(() => {
  const [name, value] = $('often').value.split('=');
  return call('POST', '/faults', { operation: $('operation').value, fault: $('fault').value, [name]: Number(value) });
}));

attempt(async () => showOperations(await call('GET', '/operations')))();
setInterval(() => { if (!document.hidden) refresh().catch((e) => { $('message').textContent = 'The sandbox does not respond: ' + e.message; }); }, 2000);
