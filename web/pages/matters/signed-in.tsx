import { useEffect, useState } from 'preact/hooks';
import { shell } from '../../messages/shell.ts';
import { Note, Progress } from '../../parts/progress.tsx';
import { SignInButton } from '../../parts/sign-in.tsx';
import { useText } from '../../shell/language.ts';
import { Page } from '../../shell/page.tsx';
import { navigate, usePlace } from '../../shell/router.ts';
import { finishSignIn } from '../../shell/session.ts';

/** Where the sign-in server sends the browser back to. The code leaves the address at once. */
export function SignedInPage() {
  const text = useText();
  const { query } = usePlace();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    history.replaceState(null, '', '/signed-in');
    void finishSignIn(query).then((back) =>
      back === undefined ? setFailed(true) : navigate(back, { replace: true }),
    );
  }, []);
  return (
    <Page title={text(shell.sign_in)}>
      {failed ? (
        <Note kind="error" title={text(shell.sign_in_failed)}>
          <SignInButton />
        </Note>
      ) : (
        <Progress label={text(shell.working)} />
      )}
    </Page>
  );
}
