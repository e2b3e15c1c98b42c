import './ui/style/tokens.css';
import './ui/style/fonts.css';
import './ui/style/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForKeys } from './lib/keyboard.ts';
import { watchNetwork } from './lib/network.ts';
import { queryClient } from './lib/query.ts';
import { routeTree } from './pages/routes.ts';

const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  // the library learns the routes by merging into this name
  interface Register {
    router: typeof router;
  }
}

listenForKeys(window);
watchNetwork();

const root = document.getElementById('root');
if (root === null) throw new Error('no #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
