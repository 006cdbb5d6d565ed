import { formTexts } from "@recourse/shared/content/pages/frame/forms";

/** From this share of the limit on it is told how much room is left. */
const nearTheEnd = 0.8;
const step = 100;

/** How many characters a field still takes, once that is not many. The text is never cut: whoever pastes more than fits must see all of it. */
export function LengthLeft({ text, limit }: { text: string; limit: number }) {
  const left = limit - text.trim().length;
  const isNear = left < limit * (1 - nearTheEnd);
  const said = left < 0 ? formTexts.tooLong(-left) : formTexts.left(left);
  return (
    <>
      {isNear ? (
        <p className={left < 0 ? "small above-2" : "small soft above-2"} aria-hidden="true">
          {said}
        </p>
      ) : null}
      <p className="vh" role="status">
        {isNear ? (left < 0 ? formTexts.atMost(limit) : inSteps(left)) : ""}
      </p>
    </>
  );
}

function inSteps(left: number): string {
  return formTexts.leftAbout(Math.ceil(left / step) * step);
}
