import type { MiddlewareHandler } from 'hono';
import { problem } from '../api/index.ts';
import type { Localized } from '../base/index.ts';

const ELSEWHERE: Localized = {
  kk: 'Бұл бағдарлама тек осы компьютерден ашылады: мекенжайын терминалдағыдай теріңіз.',
  ru: 'Эта программа открывается только с этого компьютера: введите адрес так, как он напечатан в терминале.',
  en: 'This program opens only from this computer: type its address as printed in the terminal.',
};

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i;

/**
 * A page elsewhere can make a browser call 127.0.0.1, under its own name (DNS rebinding) or from its own
 * origin. Both say so in a header the page cannot change; such calls are refused.
 */
export const loopbackOnly: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const foreign = origin !== undefined && origin.replace(/^https?:\/\//, '') !== host;
  if (!LOOPBACK.test(host) || foreign) {
    return problem(context, { code: 'misdirected', status: foreign ? 403 : 421, detail: ELSEWHERE });
  }
  return next();
};
