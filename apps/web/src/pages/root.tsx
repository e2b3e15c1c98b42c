import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { UndoStrip } from '../ui/index.ts';
import { NotFound, PageFault } from './shell/page-fault.tsx';

const Root = () => (
  <UndoStrip>
    <Outlet />
  </UndoStrip>
);

export const rootRoute = createRootRouteWithContext()({
  component: Root,
  errorComponent: PageFault,
  notFoundComponent: NotFound,
});
