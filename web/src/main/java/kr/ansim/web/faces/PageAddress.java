package kr.ansim.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the address of a page asked for. The address says it once: it is gone when a part of the page is asked for. */
@ViewScoped
public class PageAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> asked = new HashMap<>();

    @PostConstruct
    void open() {
        request.getParameterMap().forEach((name, values) -> asked.put(name, values[0].strip()));
    }

    /** Empty when it says nothing. */
    public String text(String parameter) {
        return asked.getOrDefault(parameter, "");
    }

    /** In any spelling, without spaces and hyphens. */
    public String number(String parameter) {
        return text(parameter).replaceAll("[\\s-]", "");
    }

    /** Empty when it names none, or nothing that could be one. */
    public Optional<UUID> id(String parameter) {
        return AddressedId.of(text(parameter));
    }

    /** One of a few, by its name in capitals or not. */
    public <E extends Enum<E>> Optional<E> oneOf(Class<E> all, String parameter) {
        return Arrays.stream(all.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(text(parameter)))
                .findFirst();
    }
}
