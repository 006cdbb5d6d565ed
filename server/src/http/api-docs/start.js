// A change needs a new key each time: fill it in, so that "Try it out" works at once.
function addIdempotencyKey(request) {
  if (
    request.method === "POST" &&
    request.url.includes("/api/v1/") &&
    !request.headers["Idempotency-Key"]
  ) {
    request.headers["Idempotency-Key"] = crypto.randomUUID();
  }
  return request;
}

SwaggerUIBundle({
  url: "/api/v1/openapi.json",
  dom_id: "#reference",
  // Links inside of buttons would follow: screen readers cannot reach those.
  deepLinking: false,
  defaultModelsExpandDepth: 0,
  docExpansion: "list",
  tryItOutEnabled: false,
  requestInterceptor: addIdempotencyKey,
  // Its colours are too pale to read.
  syntaxHighlight: { activated: false },
  validatorUrl: null,
});
