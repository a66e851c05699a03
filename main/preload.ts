import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Bridge, EVENT_CHANNEL, REQUEST_CHANNEL } from '#shared/ipc/channels.ts';

/** All that the window can reach outside itself: one way to ask, one way to be told. Main checks everything. */
const bridge: Bridge = {
  invoke: (method, input) => ipcRenderer.invoke(REQUEST_CHANNEL, method, input),
  subscribe: (listener) => {
    const forward = (_: IpcRendererEvent, name: string, payload: unknown): void => listener(name, payload);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, forward);
    };
  },
};

contextBridge.exposeInMainWorld('netwerkkaart', bridge);
