package kr.ansim.certification.scheme.sheet;

import java.util.Map;
import kr.ansim.certification.Law;
import kr.ansim.certification.Scheme;
import kr.ansim.platform.SheetWord;

/** The words of laws and schemes in spreadsheets. */
final class SheetWords {

    static final Map<Law, SheetWord> LAWS = Map.of(
            Law.ELECTRICAL, new SheetWord("전기용품", "Electrical"),
            Law.HOUSEHOLD, new SheetWord("생활용품", "Household"),
            Law.CHILD, new SheetWord("어린이제품", "Child"),
            Law.RADIO, new SheetWord("방송통신기자재", "Radio"),
            Law.CHEMICAL, new SheetWord("생활화학제품", "Chemical"));

    static final Map<Scheme, SheetWord> SCHEMES = Map.of(
            Scheme.CERTIFICATION, new SheetWord("안전인증", "Safety certification"),
            Scheme.CONFIRMATION, new SheetWord("안전확인", "Safety confirmation"),
            Scheme.REGISTRATION, new SheetWord("적합등록·신고", "Registration"),
            Scheme.SUPPLIER_DECLARATION, new SheetWord("공급자적합성확인", "Supplier's conformity"),
            Scheme.STANDARD, new SheetWord("안전기준준수", "Safety standard"),
            Scheme.NONE, new SheetWord("해당 없음", "Nothing"));

    private SheetWords() {}
}
