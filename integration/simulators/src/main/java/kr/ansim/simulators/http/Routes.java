package kr.ansim.simulators.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who answers a request: by method and path, where one segment {@code *} stands for any. */
public final class Routes implements HttpHandler {

    /** Answers one call. */
    @FunctionalInterface
    public interface Answer {
        void to(Call call) throws IOException;
    }

    private record Route(String method, String[] path, Answer answer) {

        boolean leads(String[] there) {
            if (there.length != path.length) {
                return false;
            }
            for (int i = 0; i < path.length; i++) {
                if (!path[i].equals("*") && !path[i].equals(there[i])) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Route> routes = new ArrayList<>();

    public void on(String method, String path, Answer answer) {
        routes.add(new Route(method, path.split("/", -1), answer));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call;
            try {
                call = Call.of(exchange);
            } catch (IllegalArgumentException e) {
                exchange.sendResponseHeaders(400, -1);
                return;
            }
            Route route = routeOf(call);
            if (route == null) {
                call.json(404, Map.of("error", "nothing here"));
                return;
            }
            try {
                route.answer.to(call);
            } catch (RuntimeException e) {
                System.err.println("simulators: " + call.method() + " " + call.path() + ": " + e);
                call.text(500, "text/plain", "The simulator failed; see its log.");
            }
        }
    }

    private @Nullable Route routeOf(Call call) {
        String method = call.method().equals("HEAD") ? "GET" : call.method();
        String[] there = call.path().split("/", -1);
        return routes.stream()
                .filter(route -> route.method.equals(method) && route.leads(there))
                .findFirst()
                .orElse(null);
    }
}
