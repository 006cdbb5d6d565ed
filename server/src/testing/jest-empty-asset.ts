/** What a style sheet or a picture is to a test that runs without a bundler. */
export const asset = "";
