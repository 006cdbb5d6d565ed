// Runs before the first paint, as a file of its own: the content security policy allows no inline script.
(() => {
  const neutral = "https://www.weather.gov/";
  const root = document.documentElement;

  // After "Leave now" the Back button must not show the app again; a fresh visit may.
  const guard = (restored) => {
    try {
      if (sessionStorage.getItem("recourse.left") === null) return;
      const [entry] = performance.getEntriesByType("navigation");
      if (restored || entry?.type === "back_forward") {
        root.dataset.left = "true";
        location.replace(neutral);
      } else {
        sessionStorage.removeItem("recourse.left");
      }
    } catch {
      // Storage is blocked: then nothing was left behind either.
    }
  };
  guard(false);
  addEventListener("pageshow", (event) => {
    if (event.persisted) guard(true);
  });

  // The saved choice of light or dark, before the page is painted in the wrong one.
  try {
    const theme = localStorage.getItem("recourse.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's choice stands.
  }
})();
