package org.harbour.app

import com.google.mlkit.vision.face.FaceDetection

class Faces {
    fun detector() = FaceDetection.getClient()
}
