# One image, roles by command: `gainsay run` (all in one) by default.
FROM docker.io/library/python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PYTHONDONTWRITEBYTECODE=1
WORKDIR /src
COPY requirements/base.txt requirements/postgres.txt requirements/
RUN python -m venv /opt/gainsay \
    && /opt/gainsay/bin/pip install --quiet --require-hashes -r requirements/base.txt -r requirements/postgres.txt
COPY pyproject.toml README.md ./
COPY monitor monitor
COPY alerts alerts
COPY storage storage
RUN /opt/gainsay/bin/pip install --quiet --no-deps --no-build-isolation . \
    && /opt/gainsay/bin/python -m compileall -q /opt/gainsay

FROM docker.io/library/python:3.13-slim
# everything that is written stands on the volume /data, so the root can be read-only
ENV PATH=/opt/gainsay/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    GAINSAY_CONFIG=/config/sources.yaml GAINSAY_DATABASE=sqlite:////data/gainsay.db
COPY --from=build /opt/gainsay /opt/gainsay
COPY sources.yaml /config/sources.yaml
RUN mkdir -p /data && chown 10001:10001 /data
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/healthz', timeout=4)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["gainsay"]
CMD ["run", "--host", "0.0.0.0", "--no-accounts"]
