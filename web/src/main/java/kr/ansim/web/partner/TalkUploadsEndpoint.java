package kr.ansim.web.partner;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.ConversationFiles;
import kr.ansim.partner.UploadProgress;

/** The files of reviewers for the talk with a company, whose id stands before that of the upload. */
@WebServlet("/review/uploads/*")
public class TalkUploadsEndpoint extends TusEndpoint {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConversationFiles files;

    @Override
    Asked asked(HttpServletRequest request) {
        String[] parts = PartnerCall.parts(request);
        UUID company = PartnerCall.id(parts.length == 0 ? "" : parts[0]);
        String upload = String.join("/", Arrays.asList(parts).subList(1, parts.length));
        return new Asked(of(company), request.getServletPath() + "/" + company, upload);
    }

    private Taker of(UUID company) {
        return new Taker() {
            @Override
            public UploadProgress begin(BeginUpload file) {
                return files.begin(company, file);
            }

            @Override
            public UploadProgress progress(UUID upload) {
                return files.progress(company, upload);
            }

            @Override
            public UploadProgress append(UUID upload, long offset, InputStream piece) {
                return files.append(company, upload, offset, piece);
            }

            @Override
            public void remove(UUID id) {
                files.remove(company, id);
            }
        };
    }
}
