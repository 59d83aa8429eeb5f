package kr.ansim.simulators;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Language;
import kr.ansim.simulators.http.Page;
import kr.ansim.simulators.http.Routes;

/** What is simulated here and how to break it, and the files that all pages share. */
final class AboutPages {

    private static final Pattern FONT = Pattern.compile("PretendardVariable\\.subset\\.\\d{1,2}\\.woff2");

    private final Options options;
    private final Faults faults;

    AboutPages(Options options, Faults faults) {
        this.options = options;
        this.faults = faults;
    }

    void routes(Routes routes) {
        routes.on("GET", "/simulators", this::about);
        routes.on("GET", "/simulators/health", call -> call.text(200, "text/plain", "UP"));
        routes.on("GET", "/assets/simulators.css", call -> file(call, "simulators.css", "text/css;charset=UTF-8"));
        routes.on("GET", "/assets/fonts/pretendard.css", call -> file(call, "fonts/pretendard.css", "text/css"));
        routes.on("GET", "/assets/fonts/woff2-dynamic-subset/*", AboutPages::font);
        routes.on("GET", "/favicon.ico", call -> file(call, "icon.svg", "image/svg+xml"));
        routes.on("GET", "/assets/icon.svg", call -> file(call, "icon.svg", "image/svg+xml"));
    }

    private void about(Call call) throws IOException {
        Language language = call.language();
        URI portal = options.portal();
        Authorities authorities = options.authorities();
        AboutTables tables = new AboutTables(language);
        Page.of("about.html", language)
                .with("url", options.publicUrl())
                .with("smtp", options.smtpPort())
                .with("portal", portal == null ? "" : portal)
                .with("key", authorities.registerKey())
                .with("taxOfficeKey", authorities.taxOfficeKey())
                .with("businesses", tables.businesses())
                .with("quota", authorities.rules().callsPerSecond())
                .with("retailer", authorities.retailer())
                .with("institutes", tables.institutes(options.publicUrl()))
                .with("certificates", tables.certificates())
                .with("recalls", tables.recalls())
                .with("reports", tables.reports())
                .with("companies", tables.companies())
                .with("systems", AboutTables.choices(AboutTables.SYSTEMS))
                .with("kinds", AboutTables.choices(AboutTables.KINDS))
                .with("states", AboutTables.choices(AboutTables.STATES))
                .with("planted", AboutTables.planted(faults.planted()))
                .send(call, 200, "layout.html", language.text("about.title"), "");
    }

    private static void font(Call call) throws IOException {
        String name = call.segment(3);
        if (FONT.matcher(name).matches()) {
            file(call, "fonts/woff2-dynamic-subset/" + name, "font/woff2");
        } else {
            call.text(404, "text/plain", "");
        }
    }

    private static void file(Call call, String name, String type) throws IOException {
        call.header("Cache-Control", "max-age=3600");
        call.send(200, type, Page.bytes(name));
    }
}
