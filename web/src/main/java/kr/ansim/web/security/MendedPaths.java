package kr.ansim.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.util.DataChunk;

/** Sees each request before the server decodes its path: a percent sign that begins no escape becomes one, with a mark. */
final class MendedPaths extends HttpServerProbe.Adapter {

    static final String MARK = "kr.ansim.path-mended";

    private static final MendedPaths PROBE = new MendedPaths();
    private static final Set<HttpServerFilter> WATCHED = ConcurrentHashMap.newKeySet();

    private MendedPaths() {}

    /** Watches the listener that this request came by. */
    static void watch(Object request) {
        HttpServerFilter listener = ((Request) request).getHttpFilter();
        if (WATCHED.add(listener)) {
            listener.getMonitoringConfig().addProbes(PROBE);
        }
    }

    static void leave() {
        WATCHED.forEach(listener -> listener.getMonitoringConfig().removeProbes(PROBE));
        WATCHED.clear();
    }

    @Override
    public void onRequestReceiveEvent(HttpServerFilter listener, Connection connection, Request request) {
        DataChunk path = request.getRequest().getRequestURIRef().getRequestURIBC();
        if (path.indexOf('%', 0) < 0) {
            return;
        }
        Matcher broken = ReadableCalls.BROKEN_PERCENT.matcher(path.toString(StandardCharsets.ISO_8859_1));
        if (broken.find()) {
            path.setString(broken.replaceAll("%25"));
            request.setAttribute(MARK, true);
        }
    }
}
