package kr.ansim.partner.requirement.sheet;

import java.util.Map;
import java.util.Optional;
import kr.ansim.partner.LegalForm;
import kr.ansim.partner.Origin;
import kr.ansim.partner.PaperNeed;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.SalesChannel;
import kr.ansim.partner.Trait;
import kr.ansim.partner.Trust;
import kr.ansim.platform.SheetWord;

/** The words of spreadsheets of papers. */
final class PaperWord {

    static final Map<PaperSubject, SheetWord> SUBJECTS = Map.of(
            PaperSubject.COMPANY, new SheetWord("협력사", "Company"),
            PaperSubject.PRODUCT, new SheetWord("상품", "Product"));
    static final Map<PaperNeed, SheetWord> NEEDS = Map.of(
            PaperNeed.REQUIRED, new SheetWord("필수", "Required"),
            PaperNeed.OPTIONAL, new SheetWord("선택", "Optional"));
    static final Map<Trust, SheetWord> TRUSTS = Map.of(
            Trust.CONFIRMED, new SheetWord("확인됨", "Confirmed"),
            Trust.SECOND_HAND, new SheetWord("전해 들음", "Second-hand"),
            Trust.UNVERIFIED, new SheetWord("확인 전", "Unverified"));
    static final Map<Trait, SheetWord> TRAITS = Map.of(
            Trait.CATEGORY, new SheetWord("상품 종류", "Category"),
            Trait.CLAIM, new SheetWord("특성", "Claim"));

    private static final SheetWord YES = new SheetWord("예", "Yes");
    private static final SheetWord NO = new SheetWord("아니요", "No");

    /** Of traits whose values are ours, by the code in which rules keep them. */
    private static final Map<Trait, Map<String, SheetWord>> VALUES = Map.of(
            Trait.ORIGIN,
                    Map.of(
                            Origin.DOMESTIC.name(), new SheetWord("국내 제조", "Domestic"),
                            Origin.IMPORT.name(), new SheetWord("수입", "Import"),
                            Origin.PARALLEL_IMPORT.name(), new SheetWord("병행수입", "Parallel import")),
            Trait.CHANNEL,
                    Map.of(
                            SalesChannel.TV.name(), new SheetWord("TV", "TV"),
                            SalesChannel.ONLINE.name(), new SheetWord("온라인", "Online"),
                            SalesChannel.CATALOGUE.name(), new SheetWord("카탈로그", "Catalogue")),
            Trait.LEGAL_FORM,
                    Map.of(
                            LegalForm.SOLE_PROPRIETOR.name(), new SheetWord("개인사업자", "Sole proprietor"),
                            LegalForm.CORPORATION.name(), new SheetWord("법인사업자", "Corporation")),
            Trait.REPRESENTATION, Map.of("JOINT", new SheetWord("공동 대표", "Joint")));

    private PaperWord() {}

    static SheetWord truth(boolean is) {
        return is ? YES : NO;
    }

    static Optional<Boolean> truth(String word) {
        if (YES.is(word)) {
            return Optional.of(true);
        }
        return NO.is(word) ? Optional.of(false) : Optional.empty();
    }

    /** The code of a trait's value; categories and claims are their own words. */
    static Optional<String> code(Trait trait, String word) {
        Map<String, SheetWord> ours = VALUES.get(trait);
        return ours == null
                ? Optional.of(word)
                : ours.entrySet().stream()
                        .filter(one -> one.getValue().is(word))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }

    /** The word of a code; one that is not known stands as it is. */
    static SheetWord word(Trait trait, String code) {
        return VALUES.getOrDefault(trait, Map.of()).getOrDefault(code, new SheetWord(code, code));
    }
}
