/** Asks for the password in place; resolves when the same person is in again. */
type LogIn = () => Promise<void>;

let ask: LogIn | undefined;
let waiting: Promise<void> | undefined;

/** The shell hands in its log-in dialog. */
export const onSessionLost = (logIn: LogIn): (() => void) => {
  ask = logIn;
  return () => {
    if (ask === logIn) ask = undefined;
  };
};

/** One dialog for all requests that met a lost session; they go on once it is answered. */
export const logInAgain = (): Promise<void> => {
  waiting ??= (ask?.() ?? leaveForLogIn()).finally(() => {
    waiting = undefined;
  });
  return waiting;
};

const leaveForLogIn = (): Promise<void> => {
  location.assign('/dang-nhap');
  return new Promise(() => undefined);
};
