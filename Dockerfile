# The service on plain Node: built from this folder, run from the package alone. Not root; the file system may be read-only but for /data.
#   docker build -t nianbao . && docker run --read-only -v nianbao:/data -p 8787:8787 nianbao
# The reports are those of the image; to change them without building anew, mount a copy of corpus/ in their place: -v "$PWD/corpus:/app/corpus:ro".
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY . .
RUN node src/build/pack.ts --pictures && mkdir /app && tar -xzf dist/nianbao-*.tar.gz -C /app --strip-components=1

FROM node:24-bookworm-slim
COPY --from=build --chown=0:0 /app /app
RUN mkdir /data && cp /app/data/corpus.sqlite /data/ && chown -R node:node /data
WORKDIR /app
ENV HOST=0.0.0.0 PORT=8787 DATA_DIR=/data NODE_OPTIONS=--disable-warning=ExperimentalWarning MALLOC_ARENA_MAX=1
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+(process.env.BASE_PATH??'')+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "--max-old-space-size=128", "server.js"]
