package kr.ansim.web.partner;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.UUID;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.PartnerDocuments;
import kr.ansim.partner.UploadProgress;

/** The files of companies, from our pages and, by API key, from companies' own systems. */
@WebServlet({"/partner/uploads", "/partner/uploads/*", "/api/v1/partner/uploads", "/api/v1/partner/uploads/*"})
public class UploadsEndpoint extends TusEndpoint {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerDocuments documents;

    @Override
    Asked asked(HttpServletRequest request) {
        return new Asked(own(), request.getServletPath(), String.join("/", PartnerCall.parts(request)));
    }

    private Taker own() {
        return new Taker() {
            @Override
            public UploadProgress begin(BeginUpload file) {
                return documents.begin(file);
            }

            @Override
            public UploadProgress progress(UUID upload) {
                return documents.progress(upload);
            }

            @Override
            public UploadProgress append(UUID upload, long offset, InputStream piece) {
                return documents.append(upload, offset, piece);
            }

            @Override
            public void remove(UUID id) {
                documents.remove(id);
            }
        };
    }
}
