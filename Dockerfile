# syntax=docker/dockerfile:1

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
# The build parses the large files of config/ once, so that no start has to.
COPY config ./config
RUN npm run -s build

# Optional packages are stand-ins for tests and native accelerators that are not needed.
FROM node:24-bookworm-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -rf node_modules/local-slack-linux-x64

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=modules /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY config ./config
# The private Redis server's folder; with REDIS_URL it stays empty.
RUN mkdir data && chown node:node data
USER node
# The bot has come through a sound tick in the last two minutes; without Redis there is none. With --role chat: it lives.
ENV RAREMETALS_ALIVE=/tmp/raremetals-alive
HEALTHCHECK --interval=60s --timeout=5s --start-period=30s CMD find "$RAREMETALS_ALIVE" -mmin -2 | grep -q .
ENTRYPOINT ["node", "dist/cli.js"]
CMD ["start"]
