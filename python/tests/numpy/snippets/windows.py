np.bartlett(12)

np.hanning(12)

np.hamming(5)

np.blackman(5)

np.kaiser(12,14)

np.hanning(0)

np.hanning(1)

np.hanning(2)

np.kaiser(1,2)

np.i0(0.)

np.i0([0,1,2,9.,30])

np.i0([1j])

np.sinc([0,.5,1,2.5])

np.sinc(0)

np.sinc(np.array([0,.5],np.float32))
