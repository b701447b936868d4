// The journeys of modules/internal/examples, in another language. Usage: node journeys.mjs URL
import assert from 'node:assert/strict';

const base = process.argv[2];
let codes = 0;

async function call(method, path, { body, form, headers = {}, token, status = [200, 201] } = {}) {
  const response = await fetch(base + path, {
    method,
    headers: {
      'X-Requested-With': 'XMLHttpRequest',
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(token ? { Authorization: 'Bearer ' + token } : {}),
      ...headers,
    },
    body: body ? JSON.stringify(body) : form,
  });
  const text = await response.text();
  assert.ok([status].flat().includes(response.status), `${method} ${path}: ${response.status} ${text}`);
  return text && response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}

const tick = (advance) => call('POST', '__gangway/clock', { body: { advance } });

async function kriptomat() {
  const login = await call('POST', 'kriptomat/v1/auth/login', {
    body: { email: 'p@example.com', password: 'made up', security_code: 'c' + codes++, client_id: 5, client_secret: 'made up' },
  });
  return { token: login.access_token };
}

async function cryptocoin() {
  const login = await call('POST', 'cryptocoin/api/v1/authenticate', { body: { email: 'jane@example.com', password: '12345678' } });
  return { token: login.data.id };
}

const user = 'cryptocoin/api/v1/user/ebf8e81e-fdfd-4da9-84e4-b5172b6f14f3';

const journeys = {
  async KriptomatJourney() {
    const session = await kriptomat();
    const post = (path, body) => call('POST', 'kriptomat/v1/' + path, { ...session, body });
    const get = (path) => call('GET', 'kriptomat/v1/' + path, session);
    const { data: { id } } = await post('users', { email: 'jane@example.com', name: 'Jane', surname: 'Doe', phone: '+49301234567' });
    assert.equal((await get('users/' + id)).data.kyc_status, 'not_started');
    await post(`users/${id}/kyc-import`, { token: 'made up' });
    assert.equal((await get('users/' + id)).data.kyc_status, 'pending');
    await tick('PT10S');
    assert.equal((await get('users/' + id)).data.kyc_status, 'verified');
    const bank = (await post(`users/${id}/bank-accounts`, { iban: 'DE68500105171556714723' })).data.id;
    assert.equal((await get(`users/${id}/bank-accounts/${bank}`)).data.iban, 'DE68500105171556714723');
    await get(`users/${id}/deposit-instructions`);
    assert.ok((await get('pairs')).data.includes('btceur'));
    assert.equal((await get('exchange-rates?pair=btceur')).data.pair, 'btceur');
    const order = (await post(`users/${id}/buy`, { amount: '250.00', pair: 'btceur', idempotency_key: 'b' })).data.transaction_id;
    const sale = (await post(`users/${id}/sell`, { amount: '0.001', pair: 'btceur', idempotency_key: 's' })).data.transaction_id;
    const paid = (await post(`users/${id}/withdraw`, { amount: '250.00', bank_account_id: bank, idempotency_key: 'w' })).data.transaction_id;
    await tick('PT10S');
    for (const each of [order, sale, paid]) {
      assert.equal((await get(`users/${id}/transactions/${each}`)).data.state, 'success');
    }
    assert.equal((await get(`users/${id}/balances?currency_code=eur`)).data.balance, 503.2486);
    await call('POST', 'kriptomat/v1/auth/logout', session);
    await call('GET', 'kriptomat/v1/pairs', { ...session, status: 401 });
  },
  async BuyBitcoin() {
    const session = await kriptomat();
    const body = { amount: '100.00', pair: 'btceur', idempotency_key: 'once' };
    const first = await call('POST', 'kriptomat/v1/users/6/buy', { ...session, body });
    assert.deepEqual(await call('POST', 'kriptomat/v1/users/6/buy', { ...session, body }), first);
  },
  async ConfirmQuote() {
    const session = await cryptocoin();
    const [bank] = (await call('GET', user + '/bank?status=confirmed&currency=EUR', session)).data;
    const quote = (await call('POST', user + '/quote', {
      ...session,
      body: { type: 'coin', orderType: 'buy_with_fiat', orderAmount: '0.2', orderSymbol: 'ETH', orderPaymentSymbol: 'EUR', orderPaymentMethod: bank.id },
    })).data;
    const order = (await call('POST', `${user}/quote/${quote.id}`, { ...session, body: {} })).data;
    assert.equal((await call('GET', `${user}/quote/${quote.id}`, session)).data.status, 'completed');
    assert.equal((await call('GET', `${user}/order/${order.id}`, session)).data.status, 'PAYMENT_WAITING');
    await tick('PT1M');
    assert.equal((await call('GET', `${user}/order/${order.id}`, session)).data.status, 'APPROVED');
  },
  async ReadKycStatus() {
    assert.ok((await call('GET', user + '/kyc', await cryptocoin())).data);
  },
  async ReadNotifications() {
    assert.ok(Array.isArray((await call('GET', user + '/notifications/temporary?page=1', await cryptocoin())).data));
  },
  async ResetPassword() {
    await call('POST', 'cryptocoin/api/v1/user/forgot-password', { body: { email: 'jane@example.com' } });
  },
  async HandInPassport() {
    const form = new FormData();
    form.set('type', 'governmentIdFront');
    form.set('file', new Blob(['made up'], { type: 'image/jpeg' }), 'passport.jpg');
    await call('POST', user + '/kyc/document', { ...(await cryptocoin()), form });
  },
  async VerifyApplicant() {
    const key = { headers: { 'x-private-app-key': 'made up' } };
    const applicant = (await call('POST', 'elkyc/api/public/applicant', { ...key, body: { externalUserId: 'customer-17', flowName: 'standard' } })).data;
    await call('POST', `elkyc/api/public/applicant/${applicant.id}/token`, { ...key, body: { ttl: 3600 } });
    await tick('PT1M');
    assert.equal((await call('GET', `elkyc/api/public/applicant/${applicant.id}/status`, key)).data.status, 'APPROVED');
  },
  async CheckWallet() {
    const key = { headers: { 'x-private-app-key': 'made up' } };
    const found = (await call('POST', 'elkyc/api/public/crypto-aml/search', { ...key, body: { blockchain: 'BTC', address: 'made-up-address' } })).data;
    assert.equal((await call('GET', `elkyc/api/public/crypto-aml/${found.id}/details?type=WALLET`, key)).data.id, found.id);
  },
  async VerifyOnPhone() {
    const headers = { 'api-key': 'made up', tenantName: 'made up' };
    await call('POST', 'cloudpayments/registration/user/selfregister', {
      headers,
      body: { firstName: 'Ada', lastName: 'Example', username: 'ada@example.com', password: 'made up', timezoneFormatted: 'America/Denver', timeZoneFormatted: 'America/Denver' },
    });
    const login = await call('POST', 'cloudpayments/auth/oauth/token', {
      headers, form: new URLSearchParams({ grant_type: 'password', username: 'ada@example.com', password: 'made up' }),
    });
    const session = { headers, token: login.access_token };
    await call('GET', 'cloudpayments/kyc-ms/getToken', session);
    await call('POST', 'cloudpayments/kyc-ms/registerUser', { ...session, body: { accountId: '1', workflowId: '2' } });
    assert.equal((await call('GET', 'cloudpayments/kyc-ms/getUserInfo', session)).status, 'PENDING');
    await tick('PT1M');
    assert.equal((await call('GET', 'cloudpayments/kyc-ms/getUserInfo', session)).status, 'APPROVED_VERIFIED');
  },
};

for (const [name, journey] of Object.entries(journeys)) {
  try {
    await journey();
    console.log('ok ' + name);
  } catch (e) {
    console.log('FAILED ' + name + ': ' + e.message);
    process.exitCode = 1;
  }
}
