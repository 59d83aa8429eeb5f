package kr.ansim.certification.number;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.ansim.certification.CertificateNumber;
import kr.ansim.certification.NumberReading;
import kr.ansim.certification.NumberReading.Why;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells certificate numbers from everything else: in a field where one is asked for, and in the text of a listing or a
 * label, where telephone numbers and model codes of nearly the same form stand beside them.
 */
@ApplicationScoped
public class NumberReader {

    /** Words and signs that people copy along with the number. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:KC(?![A-Z]*-)|인증|안전|확인|신고|전자파|적합|등록|번호|마크|필증|NO|NUMBER|CERT|[\\s.:;,#*()\\[\\]{}<>\"'/|·ㆍ])+"
                    + "|[\\s.:;,#*()\\[\\]{}<>\"'/|·ㆍ]+$");

    private static final Pattern NO_NUMBER =
            Pattern.compile(".*(?:공급자|적합성|비대상|대상아님|해당(?:사항)?없|없음|면제|상세설명|상세페이지|참조).*" + "|N/?A|NONE|NULL|X|-+|\\.+");
    private static final Pattern PHONE = Pattern.compile(
            "(?:\\+?82-?\\(?0?\\)?|0)[1-9][0-9]{0,2}[-)]?[0-9]{3,4}-?[0-9]{4}|1[3-9][0-9]{2}-?[0-9]{4}");
    private static final Pattern BUSINESS = Pattern.compile("[0-9]{3}-[0-9]{2}-[0-9]{5}|[0-9]{10}");
    private static final Pattern BAR_CODE = Pattern.compile("[0-9]{8}|[0-9]{12,14}");

    /** Blanks and line ends that printers put around the hyphens of a number. */
    private static final Pattern BROKEN_AT_HYPHEN = Pattern.compile("(?<=[A-Z0-9])(?:\\s?-\\s|\\s-\\s?)(?=[0-9])");

    private static final Pattern LABEL = Pattern.compile("KC|인증|안전확인|신고\\s?번호|적합등록|필증|CERT");
    private static final Pattern OTHER_CODE = Pattern.compile(
            "(?:모델|MODEL|품번|품명|상품|제품|코드|CODE|P/N|MPN|SKU|ITEM|시리얼|SERIAL|S/N|전화|연락처|문의|고객센터|TEL|PHONE|FAX|팩스)"
                    + "[^A-Z0-9가-힣]*(?:명|번호|코드|NO|NUMBER|NAME)?[^A-Z0-9가-힣]*$");
    private static final Pattern BLANK = Pattern.compile("\\s");
    private static final int CONTEXT = 24;

    @Inject
    @ConfigProperty(name = "ansim.certification.chemical-number", defaultValue = "[A-Z]{2}[0-9]{2}-[0-9]{2}-[0-9]{4}")
    private String chemical;

    private Forms forms;

    public NumberReader() {}

    public NumberReader(String chemical) {
        this.chemical = chemical;
        open();
    }

    @PostConstruct
    void open() {
        forms = new Forms(chemical);
    }

    /** Reads what was given in a field for one number. */
    public NumberReading typed(String text) {
        String plain = Spelling.plain(text).strip();
        if (plain.isEmpty()) {
            return new NumberReading.Impossible(Why.EMPTY);
        }
        Optional<CertificateNumber> asItStands = forms.whole(compact(plain));
        if (asItStands.isPresent()) {
            return new NumberReading.Number(asItStands.get());
        }
        if (NO_NUMBER.matcher(compact(plain)).matches() && found(plain).isEmpty()) {
            return new NumberReading.NoNumber();
        }
        Optional<CertificateNumber> bare =
                forms.whole(compact(AROUND.matcher(plain).replaceAll("")));
        if (bare.isPresent()) {
            return new NumberReading.Number(bare.get());
        }
        Set<CertificateNumber> within = found(plain);
        if (within.size() == 1) {
            return new NumberReading.Number(within.iterator().next());
        }
        return new NumberReading.Impossible(within.isEmpty() ? why(compact(plain)) : Why.SEVERAL);
    }

    /** Reads a field in which every number is meant, also a short one. */
    public List<CertificateNumber> inField(String text) {
        if (!forms.mayBeIn(Spelling.plain(text))) {
            return List.of();
        }
        return typed(text) instanceof NumberReading.Number read ? List.of(read.number()) : inText("인증번호 " + text);
    }

    /** Finds the numbers in a text, each once, in their order. */
    public List<CertificateNumber> inText(String text) {
        return List.copyOf(found(Spelling.plain(text)));
    }

    private Set<CertificateNumber> found(String plain) {
        String whole = BROKEN_AT_HYPHEN.matcher(plain).replaceAll("-");
        Set<CertificateNumber> numbers = new LinkedHashSet<>();
        Matcher matcher = forms.inText().matcher(whole);
        while (matcher.find()) {
            String before = whole.substring(Math.max(0, matcher.start() - CONTEXT), matcher.start());
            boolean glued = matcher.start("number") > matcher.start();
            forms.whole(matcher.group("number"))
                    .filter(number -> glued || isMeant(number, before))
                    .ifPresent(numbers::add);
        }
        return numbers;
    }

    /** A short form is believed beside a word that announces it, and none right after a word that announces another code. */
    private static boolean isMeant(CertificateNumber number, String before) {
        boolean announced = LABEL.matcher(before).find();
        boolean other = OTHER_CODE.matcher(before).find();
        return !other && (announced || Forms.speaksForItself(number));
    }

    private static Why why(String compact) {
        if (BUSINESS.matcher(compact).matches()) {
            return Why.BUSINESS_NUMBER;
        }
        if (PHONE.matcher(compact).matches()) {
            return Why.PHONE_NUMBER;
        }
        return BAR_CODE.matcher(compact).matches() ? Why.BAR_CODE : Why.UNKNOWN_FORM;
    }

    private static String compact(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (Forms.isBlank(plain.charAt(i))) {
                return BLANK.matcher(plain).replaceAll("");
            }
        }
        return plain;
    }
}
