// Seals and opens payloads with Node's own cryptography: one request per line, one response per line.
// Lines: <method> seal <key> <macKey> <content in hex>, <method> open <key> <macKey> <text> <signature>.
const crypto = require('crypto');
const readline = require('readline');

const hex = (text) => Buffer.from(text, 'hex');
const hmac = (macKey, text) => crypto.createHmac('sha256', hex(macKey)).update(text).digest('hex');

const methods = {
  'aes-256-cbc': {
    seal(key, macKey, content) {
      const iv = crypto.randomBytes(16);
      const cipher = crypto.createCipheriv('aes-256-cbc', hex(key), iv);
      const text = iv.toString('hex') + cipher.update(hex(content), null, 'hex') + cipher.final('hex');
      return [text, hmac(macKey, text)];
    },
    open(key, macKey, text, signature) {
      if (!crypto.timingSafeEqual(hex(hmac(macKey, text)), hex(signature))) throw new Error('signature');
      const decipher = crypto.createDecipheriv('aes-256-cbc', hex(key), hex(text.substring(0, 32)));
      return [decipher.update(text.substring(32), 'hex', 'hex') + decipher.final('hex')];
    },
  },
  'aes-256-gcm': {
    seal(key, macKey, content) {
      const iv = crypto.randomBytes(12);
      const cipher = crypto.createCipheriv('aes-256-gcm', hex(key), iv);
      const text = iv.toString('hex') + cipher.update(hex(content), null, 'hex') + cipher.final('hex');
      return [text, cipher.getAuthTag().toString('hex')];
    },
    open(key, macKey, text, tag) {
      const decipher = crypto.createDecipheriv('aes-256-gcm', hex(key), hex(text.substring(0, 24)));
      decipher.setAuthTag(hex(tag));
      return [decipher.update(text.substring(24), 'hex', 'hex') + decipher.final('hex')];
    },
  },
};

readline.createInterface({ input: process.stdin }).on('line', (line) => {
  const [method, action, ...rest] = line.split(' ');
  try {
    console.log('ok ' + methods[method][action](...rest).join(' '));
  } catch (e) {
    console.log('refused');
  }
});
