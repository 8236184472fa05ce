np.fft.fft([1,2,3,4])

np.fft.fft(np.exp(2j*np.pi*np.arange(8)/8)).round(8)+0

np.fft.fft([1,2,3],5).round(8)

np.fft.fft([1,2,3,4],2)

np.fft.fft([[1,2],[3,4]])

np.fft.fft([[1,2],[3,4]],axis=0)

np.fft.fft([1,2,3,4],norm='ortho')

np.fft.fft([1,2,3,4],norm='forward')

np.fft.fft([1,2,3,4],norm='bogus')

np.fft.fft([1,2],0)

np.fft.fft([1,2],axis=3)

np.fft.fft([])

np.fft.fft(3)

np.fft.ifft([0,4,0,0])

np.fft.ifft([1,2,3,4],norm='ortho')

np.fft.rfft([1,2,3,4]), np.fft.rfft([1,2,3,4,5]).round(8)

np.fft.rfft([1,2,3,4],3).round(8)

np.fft.rfft([1j,2])

np.fft.irfft([10,-2+2j,-2])

np.fft.irfft([10,-2+2j,-2],5).round(8)

np.fft.irfft([3])

np.fft.hfft([1,2,3,2]), np.fft.ihfft([15,-4,0,-1,0,-4])

np.fft.fft2([[1,2],[3,4]]), np.fft.ifft2([[10,-2],[-4,0]])

np.fft.fftn(np.arange(8).reshape(2,2,2)), np.fft.ifftn(np.fft.fftn(np.arange(8).reshape(2,2,2))).real

np.fft.fftn(np.arange(8).reshape(2,2,2),axes=(0,)), np.fft.fftn(np.arange(8).reshape(2,2,2),s=(2,2),axes=(0,1)).shape

np.fft.rfft2([[1,2],[3,4]]), np.fft.irfft2(np.fft.rfft2([[1,2],[3,4]]))

np.fft.rfftn(np.ones((2,2,2))), np.fft.irfftn(np.fft.rfftn(np.ones((2,2,2))))

np.fft.fftn([1,2],s=(2,),axes=(0,1))

np.fft.fftfreq(8), np.fft.fftfreq(5,0.1), np.fft.rfftfreq(8,0.5), np.fft.rfftfreq(5)

np.fft.fftfreq(1.5)

np.fft.fftshift(np.arange(5)), np.fft.ifftshift(np.arange(5)), np.fft.fftshift(np.arange(9).reshape(3,3),axes=1), np.fft.fftshift(np.arange(4).reshape(2,2))

np.fft.fft(np.array([1,2],np.float32)).dtype, np.fft.rfft(np.array([1,2],np.float32)).dtype, np.fft.irfft(np.array([1,2],np.complex64)).dtype

np.abs(np.fft.fft(np.sin(2*np.pi*np.arange(16)*2/16))).round(6)

np.allclose(np.fft.ifft(np.fft.fft(np.arange(7.))), np.arange(7))

np.fft.fft(np.arange(12)).round(6)

np.fft.fft(np.arange(4.), out=np.zeros(4, complex))

np.fft.fft2(np.mgrid[:5,:5][0])

np.fft.rfft2(np.mgrid[:5,:5][0])

np.fft.fft(np.ones(7)), np.fft.fft(np.ones(15)), np.fft.ifft(np.ones(9))

np.fft.fft([1,2,3])

np.fft.fft(np.arange(5))

np.fft.rfft([0,1,0,0,3])

np.fft.fft(np.arange(7))

np.fft.ifft(np.arange(6))

np.fft.irfft([1,2,3,4])

np.fft.fft(np.arange(10))

np.fft.fft(np.arange(12))

np.fft.fft(np.arange(16))

np.fft.fft(np.arange(11))

np.fft.fft(np.sin(np.arange(9)))
