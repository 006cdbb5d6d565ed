import { afterEach } from "@jest/globals";
import { cleanup, configure } from "@testing-library/react";

// How long something may take says how busy the machine is, and proves nothing.
configure({ asyncUtilTimeout: 10_000 });

Object.assign(globalThis, {
  // Tests wait for what the user sees; nothing steps React by hand.
  IS_REACT_ACT_ENVIRONMENT: false,
  // jsdom draws nothing, so it neither knows a colour scheme nor scrolls.
  matchMedia: () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
  scrollTo: () => undefined,
});
Element.prototype.scrollIntoView = () => undefined;
// Nor does it know how a dialog opens.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event("close"));
};

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  delete document.documentElement.dataset.left;
});
