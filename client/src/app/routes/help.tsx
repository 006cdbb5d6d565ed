import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Page } from "../../components/page.tsx";

/** Short answers. Open to anyone, signed in or not. */
export function HelpPage() {
  return (
    <Page title="Help">
      <nav className="above-4" aria-label="On this page">
        <ul className="acts">
          <li>
            <a className="link" href="#shared-device">
              Using a shared device
            </a>
          </li>
          <li>
            <a className="link" href="#records">
              What counts as a record
            </a>
          </li>
          <li>
            <a className="link" href="#dates">
              How the dates are counted
            </a>
          </li>
          <li>
            <a className="link" href="#crisis">
              If it gets too much
            </a>
          </li>
        </ul>
      </nav>
      <SharedDevice />
      <Records />
      <Dates />
      <Crisis />
    </Page>
  );
}

function Answer({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="q" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {heading}
      </h2>
      <div className="stack">{children}</div>
    </section>
  );
}

function SharedDevice() {
  return (
    <Answer id="shared-device" heading="Using a shared device">
      <p>Does someone else use your phone or computer? These things help.</p>
      <ul className="bullets">
        <li>
          When you sign in, answer “Yes, or I am not sure”. Then you are signed out after 30 minutes
          without a touch, and when the browser closes.
        </li>
        <li>
          <b>“Leave now”</b> at the top of every page blanks it at once, signs you out and opens the
          weather. The Back button does not return.
        </li>
        <li>
          The list of visited pages in your browser still shows that Recourse was open. A private
          window leaves no such list. You can also delete single lines from it.
        </li>
        <li>Do not let the browser keep your password.</li>
        <li>
          Letters that you save as a file stay in the folder for downloads. Print them, then delete
          the file.
        </li>
        <li>Our e-mails name no person, no office and no illness. Use an address only you read.</li>
      </ul>
      <p>
        If someone checks your devices, a library or an advocate’s office may be a safer place for
        this. The National Domestic Violence Hotline knows more:{" "}
        <a href="tel:18007997233">1-800-799-7233</a>.
      </p>
    </Answer>
  );
}

function Records() {
  return (
    <Answer id="records" heading="What counts as a record">
      <p>More than most offices send at first. You can ask for:</p>
      <ul className="bullets">
        <li>the full chart, with the notes the doctor or therapist wrote after each visit,</li>
        <li>test results and test data, also from psychological tests,</li>
        <li>medicine lists, treatment plans, letters and forms about you,</li>
        <li>bills and what was sent to your insurance.</li>
      </ul>
      <p>
        <b>A summary is not the record.</b> “Visit summary”, “office summary” and most printouts
        from a portal leave out what the doctor wrote. A form to sign and a fee are often a sign
        that the real record is coming.
      </p>
      <p>
        <b>Psychotherapy notes</b> are a narrow exception: notes of a talk in therapy that the
        therapist keeps apart from the chart. The chart itself, also in mental health care, is not
        that exception.{" "}
        <Link to="/check/psychotherapy-notes">Three questions tell which is which</Link>.
      </p>
      <p>
        <b>Not every office is bound.</b> The federal rule, called HIPAA, binds health plans, and
        those who give care and bill insurance by computer.{" "}
        <Link to="/check/hipaa">Does it bind yours? A short check</Link>.
      </p>
    </Answer>
  );
}

function Dates() {
  return (
    <Answer id="dates" heading="How the dates are counted">
      <p>
        Every date has “Why this date?” next to it: the rule, where it is written, the day the count
        begins, and how sure we are. You can also <Link to="/rules">read the rules</Link>, or print{" "}
        <Link to="/rules/rights/$jurisdiction" params={{ jurisdiction: "US" }}>
          your rights on one page
        </Link>
        .
      </p>
      <p>
        When a day is known only about, the date is a range. We remind you by its first day and call
        the other side late only after its last day.
      </p>
      <p>
        Recourse gives information, not legal advice. So far it counts by federal law of the United
        States only. Your state may give you an earlier date.
      </p>
    </Answer>
  );
}

function Crisis() {
  return (
    <Answer id="crisis" heading="If it gets too much">
      <p>
        You can stop at any time. A case can be closed and opened again, and letting go is a good
        ending too.
      </p>
      <p>
        If you think about harming yourself, or just need someone to talk to now: call or text{" "}
        <a href="tel:988">988</a>, at any hour. In danger, call <a href="tel:911">911</a>.
      </p>
    </Answer>
  );
}
