package kr.ansim.web.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Products of a partner company, as its people enter them, and what happens to their papers behind the portal's back. */
public final class TestProducts {

    private static final String[] HEAD = {
        "상품 코드", "상품명", "상품 종류", "원산지 구분", "제조자", "수입자", "모델", "인증번호", "판매 채널", "가로(cm)", "세로(cm)", "높이(cm)", "무게(g)"
    };

    private TestProducts() {}

    /** Fills in the form for a toy, all but the button. */
    public static void toy(Page page, String itemCode) {
        page.locator("[id='f:itemCode']").fill(itemCode);
        page.locator("[id='f:name']").fill("다람 블록 " + itemCode);
        category(page, "완구");
        page.locator("[id='f:origin'] .ui-radiobutton-box").first().click();
        page.locator("[id='f:channels'] .ui-chkbox-box").first().click();
        page.locator("[id='f:maker']").fill("다람완구");
        page.locator("[id='f:model-list:0:model']").fill("DR-100");
        page.locator("[id='f:model-list:0:numbers']").fill("CB061R2170-3018");
        page.locator("[id='f:barcodes']").fill("8801234567893");
        page.locator("[id='f:widthCm']").fill("30");
        page.locator("[id='f:depthCm']").fill("20");
        page.locator("[id='f:heightCm']").fill("12");
        page.locator("[id='f:weightG']").fill("850");
    }

    public static void category(Page page, String name) {
        Menus.open(page, "f:category");
        page.locator("[id='f:category_filter']").fill(name);
        page.locator(".ui-selectonemenu-panel li[data-label='" + name + "']").click();
    }

    /** Adds a toy and waits until its page is there. @return its code */
    public static String added(Page page, String address, String itemCode) {
        page.navigate(address);
        toy(page, itemCode);
        page.locator("[id='f:keep']").click();
        page.waitForURL("**/partner/product.xhtml?code=*");
        return page.url().substring(page.url().indexOf("code=") + 5);
    }

    /** Hands in and accepts a paper of a product as reviewers do. */
    public static void accept(String code, String paper) {
        Rows.change(
                "INSERT INTO partner_submission (id, company_id, subject, subject_id, paper, version, number, submitted_at, submitted_by)"
                        + " SELECT UNHEX(REPLACE(UUID(), '-', '')), company_id, 'PRODUCT', id, ?, 1, '', NOW(6), 'test'"
                        + " FROM partner_product WHERE code = ?",
                paper,
                code);
        Rows.change(
                "INSERT INTO partner_decision (id, company_id, subject, subject_id, paper, category, submission_id, kind, reasons, words,"
                        + " decided_at, decided_by) SELECT UNHEX(REPLACE(UUID(), '-', '')), s.company_id, 'PRODUCT', s.subject_id,"
                        + " s.paper, '', s.id, 'ACCEPTED', '', '', NOW(6), 'test' FROM partner_submission s"
                        + " JOIN partner_product p ON p.id = s.subject_id WHERE p.code = ? AND s.paper = ?",
                code,
                paper);
    }

    /** Certification forbids to sell it. */
    public static void hold(String code) {
        Rows.change(
                "INSERT INTO certification_hold (id, product_id, cause, verdict, opened_at, revision)"
                        + " SELECT UNHEX(REPLACE(UUID(), '-', '')), id, 'CERTIFICATE', 'REVOKED', NOW(6), 1"
                        + " FROM certification_product WHERE code = ?",
                code);
    }

    /** A workbook of toys with these item codes and categories in turn. */
    public static FilePayload sheet(String... codesAndCategories) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Excel", "16.0")) {
            Worksheet sheet = book.newWorksheet("상품");
            for (int column = 0; column < HEAD.length; column++) {
                sheet.value(0, column, HEAD[column]);
            }
            for (int i = 0; i < codesAndCategories.length; i += 2) {
                String[] row = {
                    codesAndCategories[i],
                    "블록 " + codesAndCategories[i],
                    codesAndCategories[i + 1],
                    "국내 제조",
                    "다람완구",
                    "",
                    "DR-100",
                    "CB061R2170-3018",
                    "TV",
                    "30",
                    "20",
                    "12",
                    "850"
                };
                for (int column = 0; column < row.length; column++) {
                    sheet.value(i / 2 + 1, column, row[column]);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload(
                "products.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                file.toByteArray());
    }
}
