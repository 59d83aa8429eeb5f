package kr.ansim.web.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kr.ansim.kernel.Breach;
import kr.ansim.kernel.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Puts refusals into the caller's language, Korean unless English is preferred. */
public final class Problems {

    private static final String TYPE = "urn:ansim:problem:";
    private static final String TEXTS = "kr.ansim.web.texts.Problems";

    private Problems() {}

    public static Locale locale(@Nullable HttpHeaders headers) {
        return locale(headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * @param acceptLanguage the header; what cannot be read says nothing. Not the server's own reading: that one fails the
     *     call for a misspelt language, and to the servlet API any language means the one of its machine
     */
    public static Locale locale(@Nullable String acceptLanguage) {
        return wanted(acceptLanguage).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(language -> language.equals("ko") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.KOREAN);
    }

    private static List<Locale.LanguageRange> wanted(@Nullable String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header.replace('_', '-'));
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    public static Problem of(RuleBroken broken, Locale locale) {
        return ofRules(status(broken), BrokenRules.of(broken), locale);
    }

    /** Called by the first of them; says of each what is wrong with its field. */
    public static Problem ofRules(int status, BrokenRules broken, Locale locale) {
        List<Problem.FieldError> errors = broken.all()
                .flatMap(one -> Stream.ofNullable(one.field())
                        .map(field -> new Problem.FieldError(field, one.code(), detail(one, locale))))
                .toList();
        return problem(status, broken.code(), detail(broken, locale), errors, locale);
    }

    /** What a page shows beside its field, systems may have to be told in other words. */
    private static String detail(BrokenRules one, Locale locale) {
        String own = "api-detail." + one.code();
        boolean has = ResourceBundle.getBundle(TEXTS, locale).containsKey(own);
        return text(has ? own : "detail." + one.code(), locale, one.arguments().toArray());
    }

    public static Problem of(FieldErrors errors, Locale locale) {
        List<Problem.FieldError> fields = errors.wrongs().stream()
                .map(wrong -> new Problem.FieldError(
                        wrong.field(),
                        wrong.code().name(),
                        text("field." + wrong.code().name(), locale, told(wrong.arguments(), locale))))
                .toList();
        return invalid("INVALID_REQUEST", fields, locale);
    }

    /** The request is wrong in itself. @param errors in the caller's language */
    public static Problem invalid(String code, List<Problem.FieldError> errors, Locale locale) {
        return problem(400, code, text("detail." + code, locale), errors, locale);
    }

    public static Problem of(int status, String code, Locale locale, Object... arguments) {
        return problem(status, code, text("detail." + code, locale, arguments), List.of(), locale);
    }

    public static Response response(Problem problem, Locale locale) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(locale)
                .entity(problem);
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return response.build();
    }

    public static int status(RuleBroken broken) {
        return status(broken.code().breach());
    }

    private static Problem problem(
            int status, String code, String detail, List<Problem.FieldError> errors, Locale locale) {
        String type = TYPE + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(type, text("title." + code, locale), status, detail, code, errors);
    }

    private static int status(Breach breach) {
        return switch (breach) {
            case INVALID -> 400;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case UNPROCESSABLE -> 422;
            case EXHAUSTED -> 429;
            case UNAVAILABLE -> 503;
        };
    }

    /** Types of JSON have names in every language. */
    private static Object[] told(List<Object> arguments, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        return arguments.stream()
                .map(argument -> texts.containsKey("type." + argument) ? texts.getString("type." + argument) : argument)
                .toArray();
    }

    private static String text(String key, Locale locale, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale);
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
