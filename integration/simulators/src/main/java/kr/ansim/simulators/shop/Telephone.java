package kr.ansim.simulators.shop;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.ansim.simulators.Options;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Language;
import kr.ansim.simulators.http.Page;
import kr.ansim.simulators.http.Routes;

/** The shop's telephone: whoever tries the desk rings it from here as any number. */
final class Telephone {

    private static final Pattern PHONE = Pattern.compile("0\\d{1,3}-?\\d{3,4}-?\\d{4}");
    private static final String EXAMPLE = "010-0000-1234";

    private final Options options;
    private final Ansim ansim;

    Telephone(Options options, Ansim ansim) {
        this.options = options;
        this.ansim = ansim;
    }

    void routes(Routes routes) {
        routes.on("GET", "/telephone", call -> show(call, 200, EXAMPLE, "", ""));
        routes.on("POST", "/telephone", this::ring);
    }

    private void ring(Call call) throws IOException {
        Language language = call.language();
        String phone = call.parameter("phone");
        if (!PHONE.matcher(phone).matches()) {
            show(call, 422, phone, language.text("wrong.phone"), "");
            return;
        }
        Optional<Credentials> credentials = Credentials.read(options, Credentials.DESK);
        if (credentials.isEmpty()) {
            show(call, 200, phone, "", language.text("telephone.demo"));
            return;
        }
        Optional<String> agent = ansim.ring(
                credentials.get(),
                "DEMO-" + UUID.randomUUID(),
                phone,
                call.parameter("queue"),
                Instant.now(),
                language);
        String told = agent.map(one ->
                        one.isEmpty() ? language.text("telephone.waits") : language.text("telephone.rings") + " " + one)
                .orElse(language.text("telephone.refused"));
        show(call, 200, phone, "", told);
    }

    private static void show(Call call, int status, String phone, String wrong, String told) throws IOException {
        Language language = call.language();
        Page.of("shop/telephone.html", language)
                .with("phone", phone)
                .with("phoneWrong", wrong)
                .with("told", told)
                .send(call, status, OrderPages.LAYOUT, language.text("telephone.title"), "");
    }
}
