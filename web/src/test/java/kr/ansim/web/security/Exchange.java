package kr.ansim.web.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request and what is answered to it, without a container. */
final class Exchange {

    final Map<String, String> answered = new HashMap<>();
    int status = HttpServletResponse.SC_OK;

    private final Map<String, String> headers;
    private final @Nullable Principal caller;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Exchange(Map<String, String> headers, @Nullable Principal caller) {
        this.headers = headers;
        this.caller = caller;
    }

    JsonNode body() {
        try {
            return new ObjectMapper().readTree(body.toByteArray());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getUserPrincipal" -> caller;
                    case "getLocales" -> Collections.enumeration(List.of(Locale.ENGLISH));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                        case "setContentType" -> answered.put("Content-Type", (String) arguments[0]);
                        case "setStatus" -> status = (int) arguments[0];
                        case "setContentLength", "flushBuffer" -> {}
                        case "getOutputStream" -> {
                            return out();
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    }
                    return null;
                });
    }

    private ServletOutputStream out() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
