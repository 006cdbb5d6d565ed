-- A draft can be thrown away; a letter that was sent is history.
GRANT DELETE ON letters TO recourse_app;
CREATE POLICY sent_letters_stay ON letters AS RESTRICTIVE FOR DELETE TO recourse_app USING (status = 'draft');
