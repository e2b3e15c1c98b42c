import { roundWords, shellWords } from '@parindex/text';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SetUpScreen } from '../../features/round/set-up/set-up-screen.tsx';
import { isStep } from '../../features/round/set-up/steps.ts';

/** Thiết lập đợt: the step stands in the address. */
export const RoundSetUpPage = () => {
  const { roundId } = useParams({ from: '/staff/dot/$roundId/thiet-lap' });
  const { buoc } = useSearch({ from: '/staff/dot/$roundId/thiet-lap' });
  const navigate = useNavigate();
  return (
    <>
      <title>{`${roundWords.setUpTitle} · ${shellWords.product}`}</title>
      <SetUpScreen
        key={roundId}
        roundId={roundId}
        step={isStep(buoc) ? buoc : 'groups'}
        onStep={(step) => void navigate({ to: '.', search: (others) => ({ ...others, buoc: step }) })}
        back={<Link to="/dot">{roundWords.allRounds}</Link>}
      />
    </>
  );
};
