// The pane: theme and language around one step at a time, with the trail of steps above it.
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { AddIn } from "../app/addIn";
import { Announcer } from "./components/Announcer";
import { Failure } from "./components/Failure";
import { FocusOnStep } from "./components/StepHeading";
import { StepTrail } from "./components/StepTrail";
import { ChecksStep } from "./features/checks/ChecksStep";
import { ImportStep } from "./features/import/ImportStep";
import { PanelBar } from "./features/PanelBar";
import { RefreshStep } from "./features/refresh/RefreshStep";
import { ReviewStep } from "./features/review/ReviewStep";
import { SyncStep } from "./features/sync/SyncStep";
import { PaneLanguage } from "./messages/PaneLanguage";
import type { Language } from "./messages/languageOf";
import type { RefreshRequests } from "./refreshRequests";
import type { Preferences } from "./preferences/preferences";
import { reachable, type Session } from "./session/session";
import { useSession, type SessionHandle } from "./session/useSession";
import type { ThemeSource } from "./theme/officeTheme";
import { darkTheme, lightTheme } from "./theme/sluitendBrand";
import { usePaneTheme } from "./theme/usePaneTheme";

export interface AppProps {
  readonly addIn: AddIn;
  readonly language: Language;
  readonly themeSource: ThemeSource;
  /** Clicks on the ribbon's "Totalen vernieuwen". */
  readonly refreshRequests?: RefreshRequests;
  /** What is remembered on this computer; the browser's own when absent. */
  readonly preferences?: Preferences;
  /** Where to start, for showing a state by itself. */
  readonly start?: Session;
}

const useStyles = makeStyles({
  pane: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 },
  column: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    minHeight: "100vh",
    maxWidth: "720px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  step: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXL,
    flexGrow: 1,
    paddingBottom: 0,
    "&:not(:has(> [data-foot]))": { paddingBottom: tokens.spacingVerticalXXL },
  },
});

export function App({ addIn, language, themeSource, refreshRequests, preferences, start }: AppProps) {
  const theme = usePaneTheme(themeSource);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    // Scrollbars and native controls follow Office's theme, not the system's.
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return (
    <FluentProvider theme={theme === "dark" ? darkTheme : lightTheme}>
      <PaneLanguage language={language}>
        <Pane
          addIn={addIn}
          {...(refreshRequests && { refreshRequests })}
          {...(preferences && { preferences })}
          {...(start && { start })}
        />
      </PaneLanguage>
    </FluentProvider>
  );
}

type PaneProps = Pick<AppProps, "addIn" | "refreshRequests" | "preferences" | "start">;

function Pane({ addIn, refreshRequests, preferences, start }: PaneProps) {
  const styles = useStyles();
  const handle = useSession(addIn, start, preferences);
  const { session, actions } = handle;
  const [first] = useState(session.step);
  const [moved, setMoved] = useState(false);
  if (!moved && session.step !== first) setMoved(true);
  const { refresh } = actions;
  useEffect(() => refreshRequests?.listen(() => void refresh()), [refreshRequests, refresh]);
  const busy = session.running !== null && session.running.work !== "preview";
  return (
    <div className={styles.pane}>
      <main className={styles.column}>
        <StepTrail
          current={session.step}
          isReachable={(step) => !busy && reachable(session, step)}
          onGo={actions.go}
        />
        {session.failure !== null && (
          <Failure failure={session.failure} onDismiss={() => handle.dispatch({ type: "dismissed" })} />
        )}
        <PanelBar handle={handle} />
        <FocusOnStep value={moved}>
          <div className={styles.step}>
            <CurrentStep key={session.step} handle={handle} />
          </div>
        </FocusOnStep>
        <Announcer session={session} />
      </main>
    </div>
  );
}

function CurrentStep({ handle }: { readonly handle: SessionHandle }) {
  switch (handle.session.step) {
    case "import":
      return <ImportStep {...handle} />;
    case "review":
      return <ReviewStep handle={handle} />;
    case "sync":
      return <SyncStep handle={handle} />;
    case "checks":
      return <ChecksStep handle={handle} />;
    case "refresh":
      return <RefreshStep handle={handle} />;
  }
}
