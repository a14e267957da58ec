import { useEffect, useState } from 'preact/hooks';
import type { SignInOut } from '../../lib/api/sign-in/index.ts';
import { shell } from '../messages/shell.ts';
import { call } from '../shell/api.ts';
import { useLanguage, useText } from '../shell/language.ts';
import { beginSignIn, isSignedIn, onSessionChange, signOut } from '../shell/session.ts';

/** Asks the server how to sign in and goes there; says so in one sentence when that cannot be done. */
function useSignIn(go: (settings: Extract<SignInOut, { needed: true }>) => unknown) {
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const start = async () => {
    setFailed(false);
    try {
      const settings = await call<SignInOut>('/api/sign-in', { language });
      if (settings.needed) await go(settings);
      else setFailed(true);
    } catch {
      setFailed(true);
    }
  };
  return { failed, start };
}

/** The way to the sign-in server, offered where a person is needed. */
export function SignInButton() {
  const text = useText();
  const { failed, start } = useSignIn(beginSignIn);
  return (
    <>
      <button type="button" class="button button-main" onClick={() => void start()}>
        {text(shell.sign_in)}
      </button>
      {failed && <p role="alert">{text(shell.sign_in_failed)}</p>}
    </>
  );
}

/** Ends the session; nothing where no one is signed in. */
export function SignOutButton() {
  const text = useText();
  const [signedIn, setSignedIn] = useState(isSignedIn);
  useEffect(() => onSessionChange(() => setSignedIn(isSignedIn())), []);
  const { failed, start } = useSignIn(signOut);
  if (!signedIn) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => void start()}>
        {text(shell.sign_out)}
      </button>
      {failed && <p role="alert">{text(shell.sign_in_failed)}</p>}
    </>
  );
}
