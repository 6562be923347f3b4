# docker build -t quotecheck . && docker run --rm -v "$PWD:/work" quotecheck check articles/
FROM debian:12-slim AS build
WORKDIR /quotecheck
COPY . .
RUN apt-get update && tools/build

FROM debian:12-slim
RUN apt-get update \
 && apt-get install --yes --no-install-recommends libarchive13 libcld2-0 libsimdjson14 \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /quotecheck/out/quotecheck /usr/bin/quotecheck
RUN useradd --create-home quotecheck
USER quotecheck
WORKDIR /work
ENTRYPOINT ["quotecheck"]
