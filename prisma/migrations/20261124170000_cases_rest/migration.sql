-- The days on which the person takes a break and nothing asks for attention, so that Today can leave the case alone without reading its
-- events. A break that begins and ends with days of its own is a set of days, not one date: the last 30 days before a right ends are cut out.
ALTER TABLE "cases" ADD COLUMN "resting" datemultirange NOT NULL DEFAULT '{}'::datemultirange;
