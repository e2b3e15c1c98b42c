import { indexSetWords as words } from '@parindex/text';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CompareScreen } from '../../features/index-set/compare/compare-screen.tsx';

/** One version beside another. */
export const ComparePage = () => {
  const { versionId } = useParams({ from: '/staff/bo-chi-so/$versionId/so-sanh' });
  const { voi } = useSearch({ from: '/staff/bo-chi-so/$versionId/so-sanh' });
  const navigate = useNavigate();
  return (
    <CompareScreen
      versionId={versionId}
      withId={voi}
      onWith={(chosen) =>
        void navigate({
          to: '/bo-chi-so/$versionId/so-sanh',
          params: { versionId },
          search: { voi: chosen },
          replace: true,
        })
      }
      back={
        <Link to="/bo-chi-so/$versionId" params={{ versionId }}>
          {words.backToSet}
        </Link>
      }
    />
  );
};
