package kr.ansim.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.ServerFilterConfiguration;
import org.glassfish.grizzly.utils.DelayedExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndecodablePathsTest {

    /** What our server's requests have besides. */
    public interface OurServers extends ServletRequest {
        Object getUnwrappedCoyoteRequest();
    }

    /** What these wrap. */
    public interface Wrapped {
        Object getCoyoteRequest();
    }

    private static final ServletContext APPLICATION = proxy(ServletContext.class, (proxy, method, arguments) -> null);

    private final UndecodablePaths paths = new UndecodablePaths();
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final HttpServerFilter listener =
            new HttpServerFilter(new ServerFilterConfiguration(), new DelayedExecutor(threads));

    @AfterEach
    void end() {
        paths.contextDestroyed(new ServletContextEvent(APPLICATION));
        threads.shutdownNow();
    }

    @Test
    void the_listener_is_watched_once() {
        come(ours());
        come(ours());
        assertThat(isWatched()).isTrue();
    }

    @Test
    void one_odd_request_leaves_those_after_it_watched() {
        come(proxy(OurServers.class, (proxy, method, arguments) -> {
            throw new IllegalStateException("recycled");
        }));
        come(proxy(OurServers.class, (proxy, method, arguments) -> null));
        come(ours());
        assertThat(isWatched()).isTrue();
    }

    @Test
    void on_a_server_of_another_make_all_stays_as_it_is() {
        come(proxy(ServletRequest.class, (proxy, method, arguments) -> null));
        come(ours());
        assertThat(isWatched()).isFalse();
    }

    private boolean isWatched() {
        return listener.getMonitoringConfig().getProbes().length == 1;
    }

    private void come(ServletRequest request) {
        paths.requestInitialized(new ServletRequestEvent(APPLICATION, request));
    }

    @SuppressWarnings("deprecation") // the other way to make one asks for a whole context
    private ServletRequest ours() {
        Request inner = new Request() {
            @Override
            public HttpServerFilter getHttpFilter() {
                return listener;
            }
        };
        Wrapped wrapped = proxy(Wrapped.class, (proxy, method, arguments) -> inner);
        return proxy(OurServers.class, (proxy, method, arguments) -> wrapped);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(UndecodablePathsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
