import { createContext, type ReactNode, useContext } from 'react';

/** Whether a secretariat works in the open network, so that part of it is hidden. */
export const SecretariatContext = createContext(false);

/** Whether the owner works here, who sees and may do all. */
export function useIsOwner(): boolean {
  return !useContext(SecretariatContext);
}

/** What only the owner sees or may do; main refuses it to a secretariat, so it is not offered either. */
export function OwnerOnly({ children }: { readonly children: ReactNode }): ReactNode {
  return useIsOwner() ? children : null;
}
