package kr.ansim.partner.product.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns of a spreadsheet of products. Headings and notes belong to the file's format, not to the texts of the pages:
 * a template that was filled in for weeks must still be understood.
 */
enum ProductColumn {
    ITEM_CODE(
            true,
            "상품 코드",
            "Item code",
            "DR-100",
            "귀사가 쓰는 코드입니다. 같은 코드를 다시 올리면 그 상품을 고칩니다.",
            "Your own code. The same code again changes that product."),
    NAME(true, "상품명", "Name", "다람 블록 100", "방송에 나갈 이름입니다.", "The name as it goes on air."),
    CATEGORY(
            true,
            "상품 종류",
            "Category",
            "완구",
            "목록에서 고릅니다. 종류에 따라 서류가 정해집니다.",
            "From the list. It decides on the papers."),
    ORIGIN(true, "원산지 구분", "Origin", "국내 제조", "국내 제조, 수입, 병행수입 가운데 하나입니다.", "Domestic, Import or Parallel import."),
    BRAND(false, "브랜드", "Brand", "다람", "", ""),
    MAKER(true, "제조자", "Maker", "다람완구", "라벨에 적힌 그대로 적습니다.", "As it stands on the label."),
    IMPORTER(false, "수입자", "Importer", "", "수입 상품이면 반드시 적습니다.", "Needed of imports."),
    MODELS(
            false,
            "모델",
            "Models",
            "DR-100; DR-101",
            "여러 개는 세미콜론(;)으로 나눕니다.",
            "Several with semicolons (;) between them."),
    NUMBERS(
            false,
            "인증번호",
            "Certificate numbers",
            "CB061R2170-3018; CB061R2171-3018",
            "모델 순서대로 세미콜론(;)으로, 한 모델의 여러 번호는 쉼표(,)로 나눕니다.",
            "In the order of the models with semicolons (;), several of one model with commas (,)."),
    BARCODES(false, "바코드", "Bar codes", "8801234567893", "숫자만, 여러 개는 쉼표(,)로 나눕니다.", "Digits, several with commas (,)."),
    CLAIMS(
            false,
            "특성",
            "Claims",
            "",
            "안내 시트의 이름을 세미콜론(;)으로 나눠 적습니다.",
            "Names of the sheet of lists, with semicolons (;)."),
    CHANNELS(
            true,
            "판매 채널",
            "Channels",
            "TV, 온라인",
            "TV, 온라인, 카탈로그를 쉼표(,)로 나눕니다.",
            "TV, Online, Catalogue with commas (,)."),
    WIDTH(true, "가로(cm)", "Width (cm)", "30", "배송 상자의 크기입니다. 1 이상의 정수입니다.", "Of the delivered box, whole centimetres."),
    DEPTH(true, "세로(cm)", "Depth (cm)", "20", "", ""),
    HEIGHT(true, "높이(cm)", "Height (cm)", "12", "", ""),
    WEIGHT(true, "무게(g)", "Weight (g)", "850", "포장을 더한 무게입니다.", "With its packaging.");

    private final boolean required;
    private final String korean;
    private final String english;
    private final String example;
    private final String koreanNote;
    private final String englishNote;

    ProductColumn(
            boolean required, String korean, String english, String example, String koreanNote, String englishNote) {
        this.required = required;
        this.korean = korean;
        this.english = english;
        this.example = example;
        this.koreanNote = koreanNote;
        this.englishNote = englishNote;
    }

    boolean required() {
        return required;
    }

    String example() {
        return example;
    }

    String heading(Locale language) {
        return isKorean(language) ? korean : english;
    }

    String note(Locale language) {
        return isKorean(language) ? koreanNote : englishNote;
    }

    /** By the heading, in either language; a star that marks what is needed does not count. */
    static Optional<ProductColumn> named(String heading) {
        String word = folded(heading.replace("*", ""));
        return Arrays.stream(values())
                .filter(column -> word.equals(folded(column.korean)) || word.equals(folded(column.english)))
                .findFirst();
    }

    static boolean isKorean(Locale language) {
        return language.getLanguage().equals(Locale.KOREAN.getLanguage());
    }

    /** As words are compared: without blanks, in small letters. */
    static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
