package kr.ansim.integration.rest;

import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.util.TimeValue;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.glassfish.jersey.apache5.connector.Apache5ClientProperties;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;

/**
 * Lets a client send each request once. The JDK's own client sends a GET again by itself when the other end hangs up, which
 * nobody sees but who counts our requests against a quota; whether to ask again is decided in one place, and that is not the
 * wire.
 */
public final class SentOnce {

    /** More than any source is asked at once. */
    private static final int CONNECTIONS = 64;

    private static final DefaultHttpRequestRetryStrategy NEVER_AGAIN =
            new DefaultHttpRequestRetryStrategy(0, TimeValue.ZERO_MILLISECONDS);

    private SentOnce() {}

    /** A client of this builder sends each request once. @param tls absent for that of the JDK */
    public static RestClientBuilder by(RestClientBuilder builder, Optional<SSLContext> tls) {
        PoolingHttpClientConnectionManagerBuilder connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS);
        tls.ifPresent(context -> connections.setTlsSocketStrategy(new DefaultClientTlsStrategy(context)));
        return builder.register(new Apache5ConnectorProvider())
                .property(Apache5ClientProperties.RETRY_STRATEGY, NEVER_AGAIN)
                .property(Apache5ClientProperties.CONNECTION_MANAGER, connections.build());
    }
}
